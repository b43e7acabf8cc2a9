using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.CheckShapeAssertions;

/// <summary>Calls of <c>@shape_assertion</c> must hold, and go.</summary>
[Pass("stablehlo-check-shape-assertions")]
public sealed partial class CheckShapeAssertionsPass : Pass<FuncOp>
{
    public override string DisplayName => "CheckShapeAssertionsPass";

    /// <summary>Without it the calls go unchecked.</summary>
    [Option] public bool EnableShapeAssertions { get; init; } = true;

    protected override void Run(FuncOp op, PassContext context)
    {
        var assertions = new List<CustomCallOp>();
        op.Walk(inner =>
        {
            if (inner is CustomCallOp { Target: "shape_assertion" } call) assertions.Add(call);
        });
        foreach (var assertion in assertions)
        {
            if (EnableShapeAssertions && ShapeAssertion.FailureOf(assertion) is { } failure)
            {
                assertion.EmitErrorAt(failure);
                context.Fail();
            }
            else assertion.Erase();
        }
    }
}
