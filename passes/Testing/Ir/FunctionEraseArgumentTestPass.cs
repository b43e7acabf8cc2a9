using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Takes the arguments that have the attribute <c>test.erase_this_arg</c> from functions.</summary>
[Pass("test-func-erase-arg")]
public sealed partial class FunctionEraseArgumentTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFuncEraseArg";

    protected override void Run(ModuleOp op, PassContext context)
    {
        foreach (var function in op.Body.OperationsOf<IFunction>().ToArray())
        {
            var attributes = ((Operation)function).GetAttribute<ArrayAttr>("arg_attrs");
            var erased = new bool[function.Type.Inputs.Count];
            for (int i = 0; i < erased.Length; i++) erased[i] = attributes is not null && i < attributes.Count && attributes[i] is DictionaryAttr named && named.Get("test.erase_this_arg") is not null;
            bool isUsed = false;
            for (int i = 0; i < erased.Length; i++)
            {
                if (!erased[i] || function.Body.IsEmpty || !function.Body.Entry.GetArgument(i).HasUses) continue;
                context.ErrorAt((Operation)function, $"cannot erase argument {i} which still has uses");
                isUsed = true;
            }
            if (isUsed) return;
            FunctionEditing.EraseArguments(function, erased);
        }
    }
}
