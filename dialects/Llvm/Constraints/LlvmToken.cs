namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A token.</summary>
public abstract class LlvmToken : IBuildableTypeConstraint
{
    public static string Summary => "LLVM token type";
    public static IrType BuildableType => LlvmTokenType.Instance;
    public static bool IsSatisfiedBy(IrType type) => type is LlvmTokenType;
}
