namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tuple of tensors, buffers, tokens and such tuples.</summary>
public abstract class HloTuple : ITypeConstraint
{
    public static string Summary { get; } = $"nested tuple with any combination of {HloTensor.Summary} or {HloBuffer.Summary} or {HloElementText.Of("ranked tensor", HloElementKinds.PerAxisQuantized)} or {Token.Summary} values";

    public static bool IsSatisfiedBy(IrType type) => IsNest(type, static element => AnyTensorOrToken.IsSatisfiedBy(element) || HloBuffer.IsSatisfiedBy(element));

    /// <summary>True for a tuple, in which there may be others, of elements that all satisfy a test.</summary>
    internal static bool IsNest(IrType type, Func<IrType, bool> isElement) => type is TupleType tuple && tuple.Elements.All(element => isElement(element) || IsNest(element, isElement));
}
