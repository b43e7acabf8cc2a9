using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Puts into functions the results that they hold as <c>test.insert_results</c>.</summary>
[Pass("test-func-insert-result")]
public sealed partial class FunctionInsertResultTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFuncInsertResult";

    protected override void Run(ModuleOp op, PassContext context)
    {
        foreach (var function in op.Body.OperationsOf<IFunction>().ToArray())
        {
            if (SignatureInsertion.Take(function, "test.insert_results") is not { } insertions) continue;
            if (insertions.Any(i => (uint)i.Index > (uint)function.Type.Results.Count))
            {
                context.ErrorAt((Operation)function, "failed to insert results");
                return;
            }
            // Places are those in the function as it was.
            for (int i = insertions.Length - 1; i >= 0; i--)
            {
                var (index, type, attributes, location) = insertions[i];
                FunctionEditing.InsertResult(function, index, type, attributes);
            }
        }
    }
}
