namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>How many operands or results a definition stands for.</summary>
[EnumDef("irdl.variadicity", Summary = "variadicity kind", Title = "::mlir::irdl::Variadicity")]
public enum Variadicity
{
    Single,
    Optional,
    Variadic,
}
