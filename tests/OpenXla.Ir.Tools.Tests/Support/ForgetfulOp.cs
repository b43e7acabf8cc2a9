using OpenXla.Ir.Definitions;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Prints its attributes, reads them, and forgets them.</summary>
public sealed class ForgetfulOp : Operation, IOperationDefinition<ForgetfulOp>
{
    public static string OperationName => "forget.ful";

    public static bool HasCustomSyntax => true;

    public static ForgetfulOp CreateBlank() => new();

    public static OperationDefinition Define() => new() { Results = [ValueDefinition.Any("result", Multiplicity.One)] };

    public static void Parse(AsmParser parser, OperationState state)
    {
        parser.ParseOptionalAttributeDictionary(new OperationState(state.Info, state.Location));
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseType());
    }

    protected override void Print(AsmPrinter printer)
    {
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(GetResult(0).Type);
    }
}
