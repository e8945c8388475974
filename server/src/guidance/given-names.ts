/**
 * Given names that stand alone in a cell for a person, in lower case. Names that are as often words, places or the
 * names of services ("Grace", "Hope", "Kent") are left out.
 */
export const givenNames: readonly string[] = `
  aaron abdul abigail abraham adam adele adrian agnes ahmed aidan aisha akua alan alastair alex alexandra alice
  alison alistair amanda amara amelia amina amir amit amy ana andrea andrew andy angela anita anjali ann anna anne
  annie anthony antonia anwar arjun arthur asha asif ayesha ayo barbara becky ben benjamin bernadette beth bethan
  beverley bhavna bilal bola brenda brian bridget bronwen callum cameron carl carla carol caroline caitlin catherine
  cathy cerys charlie charles cheryl chidi chris christian christina christine christopher claire clare clive colette
  colin connor craig cynthia daisy daniel danielle darren dave david debbie deborah declan deepa delroy denise dennis
  derek diane dimitri dominic donna dorothy duncan dylan eddie edward eileen eilidh elaine eleanor elena elizabeth
  ella ellen emily emma eric erin esther eva evelyn ewan farah fatima femi ffion finn fiona folasade fran frances
  frank freya gareth gary gavin gemma geoff george georgina gerald geraldine gill gillian glenn gordon graham greg
  gurpreet gwen hamza hannah harpreet harriet harry hasan hassan hayley heather helen helena henry hilary hugh huw
  ian ibrahim imran ingrid irene isaac isabel isla ivan jack jackie jacob jacqueline jake james jamie jan jane janet
  janice jason jasmine javed jayne jean jeff jennifer jenny jeremy jessica jill joan joanna joanne jodie joe joel
  john jon jonah jonathan joseph josh joshua joyce judith judy julia julian julie juliet justin karen karim kate
  katherine kathleen kathryn katie katy kavita kay keith kelly ken kenneth kerry kevin khalid kieran kim kirsty kofi
  kumar kwame laila lakshmi laura lauren leah leanne lee leon lesley liam linda lindsay lisa liz lorna lorraine
  louise lucy luke lydia lynn lynne maggie malcolm mandy marcus margaret maria mariam marie marion martin martina
  mary matt matthew maureen maxine meera megan mehmet melanie melissa michael michelle miguel mike miriam mo mohammed
  moira mohamed monica muhammad nadia nasreen natalie natasha nathan neil ngozi niamh nick nicholas nicola nicole
  nigel nikki nina noah noor olga oliver olivia olu omar oscar owen pamela parveen pat patricia patrick paul paula
  pauline penny peter petra philip philippa phil pooja priya rachel rahul raj rajesh ravi rebecca rekha rhian rhys
  richard rita robert roberta roger rohan rosalind rosemary rosie ross roy rupert ruth ryan sadia saima sally sam
  samantha samir sammy samuel sana sandra sanjay sara sarah sean sebastian shabana shahid shannon sharon shaun sheila
  shirley shreya sian simon sinead siobhan sofia sonia sophie stacey stefan stella stephanie stephen steve steven
  stewart stuart sue suki sunil sunita susan susannah suzanne sylvia tamara tanya tara tariq tasha teresa theresa
  thomas tim timothy tina tom tony tracey tracy trevor tunde usha vanessa vera veronica vicky vijay vikram vincent
  wahid wendy wei william winston yasmin yolanda yusuf yvonne zahra zainab zara zoe
`
  .trim()
  .split(/\s+/);
