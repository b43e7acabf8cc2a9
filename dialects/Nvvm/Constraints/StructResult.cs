namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A struct of several results.</summary>
internal abstract class StructResult : ITypeConstraint
{
    public static string Summary => "LLVM struct type";

    public static bool IsSatisfiedBy(IrType type) => type is LlvmStructType;
}
