using OpenXla.Ir.Passes.Stablehlo.Interpretation;

namespace OpenXla.Ir.Passes.Pipelines;

/// <summary>What is done to a program before it is interpreted: as little as possible, as the interpreter is the measure of the other passes.</summary>
public static class InterpreterPipeline
{
    /// <summary>The name in pipelines: <c>stablehlo-to-interpreter</c>.</summary>
    public const string Name = "stablehlo-to-interpreter";

    public static void Build(OpPassManager passes) => InterpreterPreparation.Build(passes);
}
