import { givenNames } from "./given-names.ts";

/** Names that children in England often have today, beside those of grown-ups; in lower case. */
export const childNames: ReadonlySet<string> = new Set([
  ...givenNames,
  ...`
    aaliyah abbie ada aiden alba albie aleena alfie ali amelie anaya annabel arabella archie ariana arlo arya
    aurora ava ayaan ayla bailey bella blake bobby bonnie brody brooke caleb carter casey chloe cole cora courtney
    darcey dexter dominik dougie edie eden elijah elliot ellie ellis elodie eloise elsie emilia esme ethan evie
    ezra faith felix finley florence frankie freddie gabriel genevieve georgie grayson gracie hallie hana harley
    harper harvey hattie holly hudson ibrahim imogen iris isabella isabelle ivy jackson jaxon jayden jesse jude
    kaiden kai kacey kayden kian kyle kyra lacey layla leila leo leonardo lexi liana lila lily logan lola lottie
    louie luca lucas luna lyla mabel maddison maeve maisie margot maryam mason matilda matteo max maya mia mila
    milly millie molly mollie muhammad musa myla nancy nate nelly noor nylah ollie olive orla otis otto paige
    penelope phoebe poppy ralph raya reggie reuben rex riley robin robyn romeo ronnie rory rosie roman rowan ruby
    rudy safa safiya saffron scarlett seren shanice sienna skye sofia sonny spencer stanley summer taylor teddy
    theo theodore tobias toby tommy tyler violet willow wren yahya yusra zac zach zaid zak zayn zayd
  `
    .trim()
    .split(/\s+/),
]);
