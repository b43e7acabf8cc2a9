namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How much debug information a compile unit has.</summary>
[EnumDef(AsWord = true, Title = "LLVM debug emission kind")]
public enum DIEmissionKind
{
    [Case("None")]
    None = 0,
    [Case("Full")]
    Full = 1,
    [Case("LineTablesOnly")]
    LineTablesOnly = 2,
    [Case("DebugDirectivesOnly")]
    DebugDirectivesOnly = 3,
}
