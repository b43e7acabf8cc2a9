namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A struct.</summary>
public abstract class LlvmStruct : ITypeConstraint
{
    public static string Summary => "LLVM structure type";
    public static bool IsSatisfiedBy(IrType type) => type is LlvmStructType;
}
