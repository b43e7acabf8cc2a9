using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Puts into functions the arguments that they hold as <c>test.insert_args</c>.</summary>
[Pass("test-func-insert-arg")]
public sealed partial class FunctionInsertArgumentTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFuncInsertArg";

    protected override void Run(ModuleOp op, PassContext context)
    {
        foreach (var function in op.Body.OperationsOf<IFunction>().ToArray())
        {
            if (SignatureInsertion.Take(function, "test.insert_args") is not { } insertions) continue;
            if (insertions.Any(i => (uint)i.Index > (uint)function.Type.Inputs.Count))
            {
                context.ErrorAt((Operation)function, "failed to insert arguments");
                return;
            }
            // Places are those in the function as it was.
            for (int i = insertions.Length - 1; i >= 0; i--)
            {
                var (index, type, attributes, location) = insertions[i];
                FunctionEditing.InsertArgument(function, index, type, attributes, Location.Of(op.Context, location));
            }
        }
    }
}
