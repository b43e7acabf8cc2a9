using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What convolutions and poolings share: a window that moves over the input by strides, with its elements apart by dilations.</summary>
[OpBase]
public abstract partial class WindowOp : LoopNestOp
{
    private protected override AffineMap[] OwnMaps => Loops.MapsOf(Values(GetInherentAttribute("strides")), Values(GetInherentAttribute("dilations")));

    // Maps are made before the verifier has seen the factors.
    private static long[] Values(IrAttribute? attribute) =>
        attribute is DenseElementsAttr { Type.Rank: 1 } factors && factors.ElementType.Equals(IntegerType.I64) && factors.Type.Shape[0] <= 3 ? factors.ToInt64Array() : [];

    internal static bool AreFactors(IrAttribute attribute, int count) =>
        attribute is DenseElementsAttr { Type.Rank: 1 } elements && elements.ElementType.Equals(IntegerType.I64) && elements.Type.Shape[0] == count;

    private protected static void ParseWindow(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build, Func<IrAttribute, bool> areFactors, string expected) =>
        ParseNamed(parser, state, loops.OperandCount, build, (at, read, start) =>
        {
            foreach (var name in (ReadOnlySpan<string>)["dilations", "strides"])
                if (read.GetAttribute(name) is { } factors && !areFactors(factors))
                    throw at.Error(start, $"'{read.Info.Name}' op attribute '{name}' failed to satisfy constraint: {expected}");
        });
}
