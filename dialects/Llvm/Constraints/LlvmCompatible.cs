namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type that LLVM has.</summary>
public abstract class LlvmCompatible : ITypeConstraint
{
    public static string Summary => "LLVM dialect-compatible type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsCompatibleOuter(type);
}
