using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Gives the arguments of the main function the types that an option lists.</summary>
[Pass("stablehlo-refine-arguments")]
public sealed partial class RefineArgumentsPass : Pass<ModuleOp>
{
    public override string DisplayName => "StablehloRefineArgumentsPass";

    /// <summary>One type for each argument: <c>types=tensor&lt;4xf32>,tensor&lt;i32></c>.</summary>
    [Option] public EquatableArray<string> Types { get; init; } = [];

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        if (RefinementTarget.Find(op) is not { } function)
        {
            context.Fail();
            return;
        }
        var types = new List<IrType>();
        foreach (var text in Types)
        {
            if (AsmParser.ParseType(op.Context, text) is { } type)
            {
                types.Add(type);
                continue;
            }
            op.EmitError($"Invalid type string: {text}");
            context.Fail();
            return;
        }
        if (!ArgumentRefinement.Run(function, types)) context.Fail();
    }
}
