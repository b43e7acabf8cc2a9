namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of elements that StableHLO knows, or a token.</summary>
public abstract class TensorOrToken : ITypeConstraint
{
    public static string Summary => $"{HloTensor.Summary} or {Token.Summary}";

    public static bool IsSatisfiedBy(IrType type) => HloTensor.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type);
}
