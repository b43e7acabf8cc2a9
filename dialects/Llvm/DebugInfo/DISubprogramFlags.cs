namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Properties of a function.</summary>
[EnumDef(AsWord = true, Title = "LLVM DISubprogram flags")]
[Flags]
public enum DISubprogramFlags
{
    [Case("")]
    None = 0,
    [Case("Virtual")]
    Virtual = 1,
    [Case("PureVirtual")]
    PureVirtual = 2,
    [Case("LocalToUnit")]
    LocalToUnit = 4,
    [Case("Definition")]
    Definition = 8,
    [Case("Optimized")]
    Optimized = 16,
    [Case("Pure")]
    Pure = 32,
    [Case("Elemental")]
    Elemental = 64,
    [Case("Recursive")]
    Recursive = 128,
    [Case("MainSubprogram")]
    MainSubprogram = 256,
    [Case("Deleted")]
    Deleted = 512,
    [Case("ObjCDirect")]
    ObjCDirect = 2048,
}
