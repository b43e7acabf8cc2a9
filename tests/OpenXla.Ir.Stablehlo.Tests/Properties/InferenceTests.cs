using FsCheck.Xunit;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Stablehlo.Tests.Properties;

/// <summary>Types of results follow from the rest of an operation.</summary>
public sealed class InferenceTests
{
    [Property(MaxTest = 200, StartSize = 1000, EndSize = 1_000_000, Replay = "(20260,3)")]
    public void TheTypesInferredAreThoseCarried(ushort number)
    {
        var context = Inventions.NewContext();
        if (Inventions.Module(context, number) is not { } module) return;
        foreach (var op in Inventions.Operations(module))
        {
            if (TypeInference.ResultTypesOf(op) is not { } inferred) continue;
            // Where a size is not known, or a scale, more than one type is right.
            Assert.True(Dialects.Stablehlo.HloTypes.AreCompatible(inferred, [.. op.Results.Types()]), $"{string.Join<IrType>(", ", inferred)} are inferred for\n{op}");
        }
    }
}
