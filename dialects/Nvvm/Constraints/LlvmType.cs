namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A type that LLVM knows.</summary>
internal abstract class LlvmType : ITypeConstraint
{
    public static string Summary => "LLVM dialect-compatible type";

    public static bool IsSatisfiedBy(IrType type) => type switch
    {
        IntegerType integer => integer.IsSignless,
        FloatType number => number.Format.Width >= 16 && number.Format.Name != "tf32",
        VectorType { Rank: 1, ElementType: var element } => element is IntegerType { IsSignless: true } or FloatType or LlvmPointerType,
        _ => type.Keyword.StartsWith("llvm.", StringComparison.Ordinal),
    };
}
