using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Takes the results that have the attribute <c>test.erase_this_result</c> from the types of functions.</summary>
[Pass("test-func-erase-result")]
public sealed partial class FunctionEraseResultTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFuncEraseResult";

    protected override void Run(ModuleOp op, PassContext context)
    {
        foreach (var function in op.Body.OperationsOf<IFunction>().ToArray())
        {
            var attributes = ((Operation)function).GetAttribute<ArrayAttr>("res_attrs");
            var erased = new bool[function.Type.Results.Count];
            for (int i = 0; i < erased.Length; i++) erased[i] = attributes is not null && i < attributes.Count && attributes[i] is DictionaryAttr named && named.Get("test.erase_this_result") is not null;
            FunctionEditing.EraseResults(function, erased);
        }
    }
}
