namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A struct.</summary>
internal abstract class Structure : ITypeConstraint
{
    public static string Summary => "LLVM structure type";

    public static bool IsSatisfiedBy(IrType type) => type is LlvmStructType;
}
