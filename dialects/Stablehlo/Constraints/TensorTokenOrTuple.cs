namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of any elements that StableHLO knows, a token, or a tuple of such.</summary>
public abstract class TensorTokenOrTuple : ITypeConstraint
{
    public static string Summary { get; } = $"{AnyTensorOrToken.Summary} or {HloTuple.Summary}";

    public static bool IsSatisfiedBy(IrType type) => AnyTensorOrToken.IsSatisfiedBy(type) || HloTuple.IsSatisfiedBy(type);
}
