using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Gives functions the type of the one that they name as <c>test.set_type_from</c>.</summary>
[Pass("test-func-set-type")]
public sealed partial class FunctionSetTypeTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFuncSetType";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var symbols = new SymbolTable(op);
        foreach (var function in op.Body.OperationsOf<IFunction>())
        {
            if (((Operation)function).DiscardableAttributes.Get("test.set_type_from") is not SymbolRefAttr { IsFlat: true } name) continue;
            if (symbols.Lookup(name.Root) is IFunction other) FunctionEditing.SetType(function, other.Type);
        }
    }
}
