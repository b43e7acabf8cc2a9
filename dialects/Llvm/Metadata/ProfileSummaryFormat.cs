namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where a profile comes from.</summary>
[EnumDef(AsWord = true, Title = "LLVM ProfileSummary format kinds")]
public enum ProfileSummaryFormat
{
    [Case("SampleProfile")]
    SampleProfile = 0,
    [Case("InstrProf")]
    Instrumentation = 1,
    [Case("CSInstrProf")]
    ContextSensitive = 2,
}
