namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What memory can hold.</summary>
public abstract class LlvmLoadable : ITypeConstraint
{
    public static string Summary => "LLVM type with size";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsLoadable(type);
}
