namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What a linker does with flags of one name in several modules.</summary>
[EnumDef(AsWord = true, Title = "LLVM Module Flag Behavior")]
public enum ModuleFlagBehavior
{
    Error = 1,
    Warning = 2,
    Require = 3,
    Override = 4,
    Append = 5,
    [Case("append_unique")]
    AppendUnique = 6,
    Max = 7,
    Min = 8,
}
