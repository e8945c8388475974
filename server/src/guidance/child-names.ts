import { givenNames } from "./given-names.ts";

/** Names that children in England often have today, beside those of grown-ups; in lower case. */
export const childNames: ReadonlySet<string> = new Set([
  ...givenNames,
  ...`
    aaliyah abbie ada aiden alba albie aleena alexander alexandra alfie ali amaya amelie anaya annabel aoife
    arabella archie ariana arlo arya ashton aubrey aurora ava ayaan ayla bailey beau bella blake bobby
    bonnie brandon brody brooke caleb calum carter casey chloe cody cole conor cora corey courtney darcey
    delilah dexter dominik dougie eden edie elijah ellie elliot ellis elodie eloise elsie emilia emmanuel
    esme ethan evie ezra faith felix finlay finley florence frankie freddie gabriel genevieve georgie gethin
    gracie grayson hafsa hallie hana harley harper harvey hattie henley holly hudson hugo ibrahim iestyn
    imogen iris isabella isabelle isaiah ivy jackson jasmin jaxon jayden jenson jesse jessie josiah josie
    jude kacey kai kaiden kayden kaylee keira kelsey khadija kian kit kobi kyle kyra lacey lara layla leila
    lenny leo leonardo lewis lexi liana lila lilian lilly lily logan lois lola lottie louie louis luca lucas
    lucia lucian luna lyla mabel mackenzie maddie maddison maeve maisie margot marley martha maryam mason
    matilda matteo max maya mckenzie mia mikey mila millie milly mollie molly morgan muhammad musa myla
    nancy naomi nate nelly nevaeh nia noor nylah oakley olive ollie orla otis otto paige penelope phoebe
    poppy primrose ralph raya reece reggie reuben rex rhiannon riley robbie robin robyn rocco roisin roman
    romeo ronan ronnie rory rosie rowan ruby rudy safa saffron safiya sahar samira scarlett seren shanice
    shay sidney sienna skye skyler sofia sonny sophia spencer stanley sufyan summer tabitha tate taylor
    teddy thea theo theodore tia tilly tobias toby tommy tristan tyler tyrone violet wilfred willow wren
    xander yahya yusra zac zach zaid zak zayd zayn zoey
  `
    .trim()
    .split(/\s+/),
]);
