using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;
using OpenXla.Ir.Passes.Transforms.ReconcileUnrealizedCasts;

namespace OpenXla.Ir.Passes.Pipelines;

/// <summary>As much as can be of a framework's program in StableHLO alone, which is all that portable artifacts hold.</summary>
public static class ChloPreSerializationPipeline
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "chlo-pre-serialization-pipeline";

    /// <summary>Adds the passes.</summary>
    public static void Build(OpPassManager passes)
    {
        ArgumentNullException.ThrowIfNull(passes);
        // Broadcasts of unknown shapes compute with the shape dialect, which comes next, on tensors of indices; casts to and from those meet.
        passes.Add(new ChloToStablehloPass()).Add(new ShapeToStablehloPass()).Add(new ReconcileUnrealizedCastsPass());
    }
}
