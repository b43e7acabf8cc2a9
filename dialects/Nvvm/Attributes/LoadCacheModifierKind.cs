namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which caches a copy uses.</summary>
[EnumDef("nvvm.load_cache_modifier", Summary = "NVVM load cache modifier kind", Title = "::mlir::NVVM::LoadCacheModifierKind")]
public enum LoadCacheModifierKind
{
    Ca,
    Cg,
    Cs,
    Lu,
    Cv,
}
