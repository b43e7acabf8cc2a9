namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Memory of elements that StableHLO knows.</summary>
public abstract class HloBuffer : ITypeConstraint
{
    private const HloElementKinds Kinds = HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized;

    public static string Summary { get; } =
        HloElementText.Of("memref", HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType memory && (HloElements.KindOf(memory.ElementType) & Kinds) != 0;
}
