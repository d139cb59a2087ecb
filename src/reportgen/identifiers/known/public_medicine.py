"""Diseases, and medicines by their brand, which letters and reviews write with a capital: nobody is called so.

Medicines by their international name are in `lists/medicines.txt.xz`; a diagnosis that is somebody's name as well
("Rett", "Kidney") is none of these, but may be told by what stands behind it (`public_terms.CALLED_AFTER`).
"""

from __future__ import annotations

__all__ = ["MEDICAL_WORDS"]

_DISEASES = """
    anaemia anaemic anencephaly aneurysm angina anorexia nervosa anaphylaxis apnoea aphasia appendicitis arthritis
    asphyxia asthma ataxia atrophy autistic bipolar bradycardia bronchiolitis bronchitis bulimia campylobacter cancer
    cardiomyopathy cataract catatonia cellulitis cephalohaematoma chickenpox chlamydia cholera cirrhosis clostridium
    coeliac colitis concussion conjunctivitis constipation contusion croup cyanosis cystitis deafness dehydration
    delirium dementia depression dermatitis diabetes diarrhoea diphtheria dissociative dyscalculia dysgraphia dyslexia
    dysphagia dysplasia dyspraxia eclampsia eczema embolism encephalitis encephalopathy encopresis endometriosis
    enterocolitis enuresis epiglottitis epilepsy erythema escherichia extradural fibromyalgia fibrosis fistula
    gastritis gastroenteritis gastroschisis glaucoma gonorrhoea haematoma haemophilia haemorrhage hepatitis hernia
    herpes hydrocephalus hydronephrosis hypercalcaemia hyperemesis hyperglycaemia hypernatraemia hypertension
    hyperthyroidism hypocalcaemia hypoglycaemia hyponatraemia hypospadias hypotension hypothermia hypothyroidism
    hypoxia impetigo influenza insomnia ischaemia jaundice keratitis ketoacidosis legionella leukaemia listeria lupus
    lymphoma malaria measles melanocytosis melanoma meningitis meningococcal metaphyseal microcephaly migraine mpox
    mumps mutism myopathy narcolepsy necrosis necrotising nephritis neuropathy norovirus oedema oppositional
    osteogenesis osteomalacia osteomyelitis osteopenia osteoporosis palsy pancreatitis paralysis paranoia pertussis
    petechiae phenylketonuria placenta plagiocephaly pneumonia pneumothorax polio porphyria praevia psoriasis psychosis
    pyelonephritis rabies retinopathy retinoschisis rickets rotavirus rubella salmonella sarcoma scabies
    schizophrenia sciatica scoliosis seizure seizures sepsis septicaemia shigella sinusitis bifida
    staphylococcus stenosis stillbirth streptococcus subarachnoid subdural subgaleal syphilis tachycardia
    talipes tetanus thalassaemia thrombocytopenia thrombosis tinnitus tokophobia tonsillitis torticollis
    toxoplasmosis trichomonas trisomy tuberculosis typhoid urticaria varicella vasculitis ventouse vertigo vitiligo
    zika
"""
_MICROBES = """
    acinetobacter adenovirus aspergillus bacteroides bartonella bocavirus bordetella borrelia brucella citrobacter
    cryptosporidium cytomegalovirus enterobacter enterococci enterococcus enterovirus giardia gonococcus haemophilus
    helicobacter kingella klebsiella meningococcus metapneumovirus moraxella mycoplasma neisseria parvovirus plasmodium
    pneumococcus pneumocystis prevotella proteus pseudomonas rhinovirus serratia staphylococci streptococci toxocara
    treponema yersinia
"""
_SORTS_OF_MEDICINE = """
    antibiotic antibiotics antidepressant antidepressants antiepileptic antiepileptics antihistamine antihistamines
    antipsychotic antipsychotics benzodiazepine benzodiazepines inhaler insulin medication medications opiate opiates
    opioid opioids sedative sedatives steroid steroids stimulant stimulants supplement supplements vaccine vaccines
    vitamin vitamins amphetamine amphetamines cannabidiol heroin mephedrone nitazene nitazenes nitrous oxide valproate
    fumarate hydrochloride maleate mesilate tartrate citrate phosphate sulphate sulfate succinate besilate gluconate
    carbonate bicarbonate chloride picosulfate docusate
    lithium folic ferrous adrenaline morphine penicillin thiamine
"""
_BRANDS = """
    abidec betnovate bonjela bricanyl brufen buvidal buspar canesten carobel cerazette cetraben cipralex cipramil
    clexane clopixol clozaril cosmocol cymbalta dalivit dentinox depixol depo-provera dermol diprobase dulcolax
    durogesic efexor entonox epaderm espranor eumovate fiasp flixotide frisium haldol
    humalog implanon invega keppra konakion lamictal lantus largactil levonelle librium longtec lustral matrifen
    microgynon neocate novomix nutramigen oilatum oxycontin pabrinex paediasure palexia phenergan pregestimil pulmicort
    concerta ritalin elvanse medikinet equasym xaggitin delmosart strattera intuniv circadin provera depo sayana
    nexplanon mirena jaydess kyleena noristerat
    qvar relvar rivotril rohypnol senokot seroquel seroxat shortec singulair suboxone symbicort syntocinon syntometrine
    tegretol temgesic timodine topamax tresiba voltarol xeplion zirtek zispin zomorph zydol zyprexa
"""

MEDICAL_WORDS = frozenset(f"{_DISEASES}{_MICROBES}{_SORTS_OF_MEDICINE}{_BRANDS}".split())
"""Folded."""
