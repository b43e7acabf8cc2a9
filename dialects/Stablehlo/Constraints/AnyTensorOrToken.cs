namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of any elements that StableHLO knows, or a token.</summary>
public abstract class AnyTensorOrToken : ITypeConstraint
{
    public static string Summary { get; } = $"{HloTensor.Summary} or {HloElementText.Of("ranked tensor", HloElementKinds.PerAxisQuantized)} or {Token.Summary}";

    public static bool IsSatisfiedBy(IrType type) => HloOrPerAxisTensor.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type);
}
