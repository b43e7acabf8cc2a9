using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>What is wrong with an elements literal, found out once it is known that something is: reading it right needs none of this.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>Says what is wrong with the literal that begins at <paramref name="body"/>: its brackets, its elements, or that its shape is not the type's.</summary>
    private ParseException ElementsError(int body, ShapedType? type)
    {
        _cursor = _start + body;
        _literalNumbers = 0;
        var shape = InferLiteralShape();
        if (type is { ElementType: ComplexType } && shape.SequenceEqual(type.Shape.ToArray()) && type.ElementCount * 2 is var expected && _literalNumbers != expected)
            return SyntaxError(_literalStart, $"parsed {_literalNumbers} elements, but type ('{type}') expected {expected} elements");
        if (type is null || (shape.Count == 0 && Peek() != '>')) return WrongToken("expected '>'");
        return SyntaxError(_literalStart, $"inferred shape of elements literal ([{string.Join(", ", shape)}]) does not match type ([{string.Join(", ", type.Shape)}])");
    }

    /// <summary>Where the last literal's keyword begins.</summary>
    private int _literalStart;

    /// <summary>How many numbers of a literal have been skipped; a complex one has two.</summary>
    private long _literalNumbers;

    /// <summary>The extents of a nested list, from its first elements; an element alone has none.</summary>
    private List<long> InferLiteralShape()
    {
        if (Peek() != '[')
        {
            SkipElement();
            return [];
        }
        Enter();
        _cursor++;
        List<long>? inner = null;
        long count = 0;
        if (!TryConsume("]"u8))
        {
            do
            {
                var shape = InferLiteralShape();
                count++;
                inner ??= shape;
                if (!inner.SequenceEqual(shape)) throw SyntaxError(NextPosition, "tensor literal is invalid; ranks are not consistent between elements");
            }
            while (TryConsume(","u8));
            if (!TryConsume("]"u8)) throw WrongToken("expected ']'");
        }
        Leave();
        return [count, .. inner ?? []];
    }

    private void SkipElement()
    {
        if (!NextIs("("u8)) _literalNumbers++;
        if (TryKeyword("true"u8) || TryKeyword("false"u8)) return;
        if (Peek() == '"')
        {
            ReadStringBytes();
            return;
        }
        if (TryConsume("("u8))
        {
            SkipElement();
            Expect(","u8, "between complex elements");
            SkipElement();
            Expect(")"u8, "after complex elements");
            return;
        }
        bool isNegative = TryConsume("-"u8);
        if ((Classes[Peek()] & Digit) == 0)
            throw SyntaxError(NextPosition, isNegative ? "expected integer or floating point literal" : "expected element literal of primitive type");
        if (*_cursor == '0' && _cursor[1] == 'x') ReadMagnitude();
        else if (!TryScanFloat()) _cursor = ScanWhile(_cursor, Digit);
    }
}
