import { list } from "./phrases.ts";

/** The 42 integrated care boards of July 2022, in the order of the alphabet. Some have merged since. */
export const integratedCareBoards: readonly string[] = list(`
  Bath and North East Somerset, Swindon and Wiltshire | Bedfordshire, Luton and Milton Keynes
  | Birmingham and Solihull | Black Country | Bristol, North Somerset and South Gloucestershire
  | Buckinghamshire, Oxfordshire and Berkshire West | Cambridgeshire and Peterborough | Cheshire and Merseyside
  | Cornwall and the Isles of Scilly | Coventry and Warwickshire | Derby and Derbyshire | Devon | Dorset | Frimley
  | Gloucestershire | Greater Manchester | Hampshire and Isle of Wight | Herefordshire and Worcestershire
  | Hertfordshire and West Essex | Humber and North Yorkshire | Kent and Medway | Lancashire and South Cumbria
  | Leicester, Leicestershire and Rutland | Lincolnshire | Mid and South Essex | Norfolk and Waveney
  | North Central London | North East London | North East and North Cumbria | North West London | Northamptonshire
  | Nottingham and Nottinghamshire | Shropshire, Telford and Wrekin | Somerset | South East London
  | South West London | South Yorkshire | Staffordshire and Stoke-on-Trent | Suffolk and North East Essex
  | Surrey Heartlands | Sussex | West Yorkshire
`).map((place) => `NHS ${place} Integrated Care Board`);
