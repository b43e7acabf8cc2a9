namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What a custom call may take and give: tensors, ranked or not, buffers, tokens, tuples of such, and futures.</summary>
public abstract class CustomCallValue : ITypeConstraint
{
    public static string Summary { get; } = $"{Part} or nested tuple with any combination of {Part} values or {Future.Summary}";

    private static string Part => $"{AnyHloTensor.Summary} or {HloBuffer.Summary} or {Token.Summary}";

    public static bool IsSatisfiedBy(IrType type) => IsPart(type) || HloTuple.IsNest(type, IsPart) || Future.IsSatisfiedBy(type);

    private static bool IsPart(IrType type) => AnyHloTensor.IsSatisfiedBy(type) || HloBuffer.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type);
}
