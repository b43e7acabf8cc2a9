namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of any elements that StableHLO knows, or a token.</summary>
public abstract class StaticTensorOrToken : ITypeConstraint
{
    public static string Summary { get; } = $"{StaticTensor.Summary} or {StaticOrPerAxisTensor.Summary} or {Token.Summary}";

    public static bool IsSatisfiedBy(IrType type) => StaticTensor.IsSatisfiedBy(type) || StaticOrPerAxisTensor.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type);
}
