using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;
using OpenXla.Ir.Passes.Stablehlo.RefineShapes;

namespace OpenXla.Ir.Passes.Pipelines;

/// <summary>A program of unknown sizes becomes one of known sizes, from the types of its arguments.</summary>
public static class RemoveDynamismPipeline
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "remove-dynamism";

    private const string Types = "types";

    /// <summary>The pipeline, with the option <c>types</c> of <c>stablehlo-refine-arguments</c>; without it, the types that the arguments have.</summary>
    public static PipelineFactory Factory { get; } = new(
        Name, "from unknown sizes to those that follow from the arguments of the main function", [new(Types, "string", "", "one type for each argument", IsList: true)], Build);

    private static void Build(OpPassManager passes, PipelineOptions options)
    {
        if (options[Types] is { Length: > 0 } types)
        {
            var arguments = new RefineArgumentsPass();
            arguments.SetOption(Types, types);
            passes.Add(arguments);
        }
        passes.Add(new RefineShapesPass());
        passes.Nest("func.func").Add(new CanonicalizeDynamismPass());
    }
}
