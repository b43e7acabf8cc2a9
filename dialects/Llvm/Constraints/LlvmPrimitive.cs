namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What a value can be of.</summary>
public abstract class LlvmPrimitive : ITypeConstraint
{
    public static string Summary => "primitive LLVM type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsPrimitive(type);
}
