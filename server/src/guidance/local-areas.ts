import { list } from "./phrases.ts";

/** The 153 local areas of England, as they have been since April 2023, in the order of the alphabet. */
export const localAreas: readonly string[] = list(`
  Barking and Dagenham | Barnet | Barnsley | Bath and North East Somerset | Bedford | Bexley | Birmingham
  | Blackburn with Darwen | Blackpool | Bolton | Bournemouth, Christchurch and Poole | Bracknell Forest | Bradford
  | Brent | Brighton and Hove | Bristol | Bromley | Buckinghamshire | Bury | Calderdale | Cambridgeshire | Camden
  | Central Bedfordshire | Cheshire East | Cheshire West and Chester | City of London | Cornwall | County Durham
  | Coventry | Croydon | Cumberland | Darlington | Derby | Derbyshire | Devon | Doncaster | Dorset | Dudley | Ealing
  | East Riding of Yorkshire | East Sussex | Enfield | Essex | Gateshead | Gloucestershire | Greenwich | Hackney
  | Halton | Hammersmith and Fulham | Hampshire | Haringey | Harrow | Hartlepool | Havering | Herefordshire
  | Hertfordshire | Hillingdon | Hounslow | Isle of Wight | Isles of Scilly | Islington | Kensington and Chelsea
  | Kent | Kingston upon Hull | Kingston upon Thames | Kirklees | Knowsley | Lambeth | Lancashire | Leeds | Leicester
  | Leicestershire | Lewisham | Lincolnshire | Liverpool | Luton | Manchester | Medway | Merton | Middlesbrough
  | Milton Keynes | Newcastle upon Tyne | Newham | Norfolk | North East Lincolnshire | North Lincolnshire
  | North Northamptonshire | North Somerset | North Tyneside | North Yorkshire | Northumberland | Nottingham
  | Nottinghamshire | Oldham | Oxfordshire | Peterborough | Plymouth | Portsmouth | Reading | Redbridge
  | Redcar and Cleveland | Richmond upon Thames | Rochdale | Rotherham | Rutland | Salford | Sandwell | Sefton
  | Sheffield | Shropshire | Slough | Solihull | Somerset | South Gloucestershire | South Tyneside | Southampton
  | Southend-on-Sea | Southwark | St Helens | Staffordshire | Stockport | Stockton-on-Tees | Stoke-on-Trent | Suffolk
  | Sunderland | Surrey | Sutton | Swindon | Tameside | Telford and Wrekin | Thurrock | Torbay | Tower Hamlets
  | Trafford | Wakefield | Walsall | Waltham Forest | Wandsworth | Warrington | Warwickshire | West Berkshire
  | West Northamptonshire | West Sussex | Westminster | Westmorland and Furness | Wigan | Wiltshire
  | Windsor and Maidenhead | Wirral | Wokingham | Wolverhampton | Worcestershire | York
`);

const counties = new Set(
  list(`
    Cambridgeshire | Derbyshire | Devon | East Sussex | Essex | Gloucestershire | Hampshire | Hertfordshire | Kent
    | Lancashire | Leicestershire | Lincolnshire | Norfolk | Northumberland | Nottinghamshire | Oxfordshire
    | Staffordshire | Suffolk | Surrey | Warwickshire | West Sussex | Worcestershire
  `),
);

const cities = new Set(
  list(`
    Birmingham | Bristol | Coventry | Derby | Leeds | Leicester | Liverpool | Manchester | Milton Keynes
    | Newcastle upon Tyne | Nottingham | Peterborough | Plymouth | Portsmouth | Salford | Sheffield | Southampton
    | Southend-on-Sea | Stoke-on-Trent | Sunderland | Wolverhampton | Westminster | York
  `),
);

const otherNames: Readonly<Record<string, string>> = {
  "Brighton and Hove": "Brighton & Hove City Council",
  "City of London": "City of London Corporation",
  "County Durham": "Durham County Council",
  "Isles of Scilly": "Council of the Isles of Scilly",
  "Kingston upon Hull": "Hull City Council",
  "Newcastle upon Tyne": "Newcastle City Council",
};

/** What the council of a local area is usually called; a suggestion, for the author to correct. */
export function usualCouncil(area: string): string {
  const form = counties.has(area) ? "County Council" : cities.has(area) ? "City Council" : "Council";
  return otherNames[area] ?? `${area} ${form}`;
}
