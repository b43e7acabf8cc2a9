using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Makes what is around a function wrong: the function calls one that is not there.</summary>
[Pass("test-pass-invalid-parent")]
public sealed partial class InvalidParentTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::TestInvalidParentPass";

    protected override IReadOnlyList<string> DependentDialects => ["test"];

    protected override void Run(IFunction op, PassContext context)
    {
        if (op.Body.IsEmpty) return;
        var builder = new OpBuilder(context.Context) { Location = context.Root.Location };
        builder.SetInsertionPointToStart(op.Body.Entry);
        builder.Insert(builder.NewState("test.call").AddAttribute("callee", new SymbolRefAttr("some_unknown_func")));
    }
}
