using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Transforms.PrintIr;

/// <summary>Prints the operation to the error stream, under a banner.</summary>
[Pass("print-ir")]
public sealed partial class PrintIrPass : Pass<Operation>
{
    public override string DisplayName => "PrintIRPass";

    /// <summary>What the banner says.</summary>
    [Option] public string Label { get; init; } = "";

    protected override void Run(Operation op, PassContext context)
    {
        context.WriteError($"// -----// IR Dump{(Label.Length > 0 ? " " : "")}{Label} //----- //\n{AsmPrinter.ToText(op, new PrintOptions { LocalScope = op.Block is not null })}\n");
        context.MarkUnchanged();
    }
}
