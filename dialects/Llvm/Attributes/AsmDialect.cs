namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The syntax of inline assembly.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "ATT (0) or Intel (1) asm dialect")]
public enum AsmDialect
{
    Att = 0,
    Intel = 1,
}
