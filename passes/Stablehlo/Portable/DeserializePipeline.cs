namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>From any version of the portable format to StableHLO.</summary>
public static class DeserializePipeline
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "stablehlo-deserialize";

    /// <summary>Adds the passes.</summary>
    public static void Build(OpPassManager passes)
    {
        ArgumentNullException.ThrowIfNull(passes);
        passes.Add(new VhloToVersionPass { Target = TargetVersion.Current }).Add(new VhloToStablehloPass());
    }
}
