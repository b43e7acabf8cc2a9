using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What is promised not to overflow, as an attribute of its own: <c>#llvm.overflow&lt;nsw, nuw></c>. Operations hold an integer and take this in place of it.</summary>
public sealed record IntegerOverflowFlagsAttr(IntegerOverflowFlags Value) : IrAttribute, IAttributeDefinition<IntegerOverflowFlagsAttr>
{
    public static string AttributeName => "llvm.overflow";

    public override string Keyword => AttributeName;

    static IntegerOverflowFlagsAttr? IAttributeDefinition<IntegerOverflowFlagsAttr>.Sample(ParameterSource source) => new((IntegerOverflowFlags)(source.Integer(2, false) & 3));

    public static IntegerOverflowFlagsAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        var value = IntegerOverflowFlags.None;
        do value |= ParseFlag(parser);
        while (parser.TryConsume(","u8));
        parser.Expect(">"u8);
        return new IntegerOverflowFlagsAttr(value);
    }

    private static IntegerOverflowFlags ParseFlag(AsmParser parser)
    {
        int at = parser.NextPosition;
        return parser.TryParseKeyword() switch
        {
            "none" => IntegerOverflowFlags.None,
            "nsw" => IntegerOverflowFlags.NoSignedWrap,
            "nuw" => IntegerOverflowFlags.NoUnsignedWrap,
            null => throw parser.Error(at, "expected keyword for LLVM integer overflow flags"),
            var other => throw parser.Error(at, $"expected one of [none, nsw, nuw] for LLVM integer overflow flags, got: {other}"),
        };
    }

    /// <summary>An operation's properties with the integer that it holds.</summary>
    internal static IrAttribute PlainIn(IrAttribute properties) => properties is DictionaryAttr dictionary && dictionary.Get("overflowFlags") is IntegerOverflowFlagsAttr flags
        ? dictionary.With("overflowFlags", IntegerAttr.I32((int)flags.Value))
        : properties;

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(Value switch
        {
            IntegerOverflowFlags.NoSignedWrap => "nsw"u8,
            IntegerOverflowFlags.NoUnsignedWrap => "nuw"u8,
            IntegerOverflowFlags.None => "none"u8,
            _ => "nsw, nuw"u8,
        });
        printer.Write(">"u8);
    }
}
