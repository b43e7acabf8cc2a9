using FsCheck.Xunit;

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
            if (op.Info.Definition?.InferResultTypes is not { } infer || op.RegionCount > 0) continue;
            var state = new OperationState(op.Info, op.Location);
            foreach (var operand in op.Operands) state.Operands.Add(operand);
            foreach (var entry in op.AllAttributes.Entries) state.AddAttribute(entry.Name, entry.Value);
            infer(state);
            // Where a size is not known, or a scale, more than one type is right.
            Assert.True(Dialects.Stablehlo.HloTypes.AreCompatible(state.ResultTypes.Span, [.. op.Results.Types()]), $"{string.Join(", ", state.ResultTypes.ToArray())} are inferred for\n{op}");
        }
    }
}
