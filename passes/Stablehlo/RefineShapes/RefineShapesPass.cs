namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Lets what is known of shapes flow through the program, from the arguments of the main function on, into the functions that it calls.</summary>
[Pass("stablehlo-refine-shapes")]
public sealed partial class RefineShapesPass : Pass<ModuleOp>
{
    public override string DisplayName => "StablehloRefineShapesPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        if (RefinementTarget.Find(op) is not { } function || !new ShapeRefinement(op).RunEntry(function)) context.Fail();
    }
}
