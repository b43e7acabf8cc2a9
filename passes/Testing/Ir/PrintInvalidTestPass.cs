using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Prints a function before and after it has got its return, without which it is wrong.</summary>
[Pass("test-print-invalid")]
public sealed partial class PrintInvalidTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestPrintInvalidPass";

    protected override IReadOnlyList<string> DependentDialects => ["func"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var builder = new OpBuilder(op.Context) { Location = op.Location };
        builder.SetInsertionPointToStart(op.Body);
        var function = FuncOp.Create(builder, "test", new FunctionType([], []));
        Print("Invalid");
        builder.SetInsertionPointToEnd(function.Body.Entry);
        builder.Insert(builder.NewState<ReturnOp>());
        Print("Valid");
        function.Erase();

        void Print(string what)
        {
            var form = PrintableForm.Of(function, new PrintOptions { LocalScope = true });
            context.WriteOutput($"{what} operation:\n{AsmPrinter.ToText(function, form)}");
        }
    }
}
