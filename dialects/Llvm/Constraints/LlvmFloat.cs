namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number.</summary>
public abstract class LlvmFloat : ITypeConstraint
{
    public static string Summary => "floating point LLVM type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsFloat(type);
}
