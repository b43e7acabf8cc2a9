using System.Globalization;
using System.Text;

namespace OpenXla.Ir.Evaluation;

/// <summary>The dictionary at the start of a .npy file: <c>{'descr': '&lt;f4', 'fortran_order': False, 'shape': (2, 3), }</c>.</summary>
internal sealed record NpyHeader(string Descriptor, bool IsFortranOrder, Shape Shape)
{
    /// <summary>Reads the text with a grammar of just these three entries; Python is not evaluated.</summary>
    public static NpyHeader Parse(string text)
    {
        var reader = new Reader(text);
        string? descriptor = null;
        bool? isFortranOrder = null;
        Shape? shape = null;
        reader.Expect('{');
        while (!reader.TryTake('}'))
        {
            var key = reader.String();
            reader.Expect(':');
            if (key == "descr") descriptor = reader.String();
            else if (key == "fortran_order") isFortranOrder = reader.Boolean();
            else if (key == "shape") shape = reader.Tuple();
            else throw new NpyFormatException($"the header has the unknown entry '{key}'");
            if (!reader.TryTake(',') && !reader.Peek('}')) throw new NpyFormatException("the header lacks a comma between entries");
        }
        reader.ExpectEnd();
        return new NpyHeader(
            descriptor ?? throw new NpyFormatException("the header lacks 'descr'"),
            isFortranOrder ?? throw new NpyFormatException("the header lacks 'fortran_order'"),
            shape ?? throw new NpyFormatException("the header lacks 'shape'"));
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{'descr': '{Descriptor}', 'fortran_order': {(IsFortranOrder ? "True" : "False")}, 'shape': (");
        foreach (long extent in Shape) text.Append(CultureInfo.InvariantCulture, $"{extent}, ");
        // Python writes the comma of a tuple of one, and none after the last of several.
        if (Shape.Rank == 1) text.Length--;
        else if (Shape.Rank > 1) text.Length -= 2;
        return text.Append("), }").ToString();
    }

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public bool Peek(char expected)
        {
            _rest = _rest.TrimStart();
            return !_rest.IsEmpty && _rest[0] == expected;
        }

        public bool TryTake(char expected)
        {
            if (!Peek(expected)) return false;
            _rest = _rest[1..];
            return true;
        }

        public void Expect(char expected)
        {
            if (!TryTake(expected)) throw new NpyFormatException($"the header lacks '{expected}' where '{_rest[..Math.Min(8, _rest.Length)]}' is");
        }

        public void ExpectEnd()
        {
            if (!_rest.Trim().IsEmpty) throw new NpyFormatException("the header goes on after its dictionary");
        }

        public string String()
        {
            char quote = Peek('"') ? '"' : '\'';
            // A list here is a record type.
            if (!TryTake(quote)) throw new NpyFormatException("the header has something else where a string belongs; records are not supported");
            int end = _rest.IndexOf(quote);
            if (end < 0) throw new NpyFormatException("a string in the header has no end");
            var value = _rest[..end].ToString();
            _rest = _rest[(end + 1)..];
            return value;
        }

        public bool Boolean()
        {
            _rest = _rest.TrimStart();
            bool value = _rest.StartsWith("True");
            if (!value && !_rest.StartsWith("False")) throw new NpyFormatException("'fortran_order' is neither True nor False");
            _rest = _rest[(value ? 4 : 5)..];
            return value;
        }

        public Shape Tuple()
        {
            var extents = new List<long>();
            Expect('(');
            while (!TryTake(')'))
            {
                int digits = _rest.TrimStart().IndexOfAnyExceptInRange('0', '9');
                _rest = _rest.TrimStart();
                if (digits <= 0 || !long.TryParse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out long extent))
                    throw new NpyFormatException("an extent is no number from 0 up of 64 bits");
                extents.Add(extent);
                if (extents.Count > NpyFile.MaxRank) throw new NpyFormatException($"the shape has more than {NpyFile.MaxRank} dimensions");
                _rest = _rest[digits..];
                TryTake('L');
                if (!TryTake(',') && !Peek(')')) throw new NpyFormatException("the shape lacks a comma between extents");
            }
            return Shape.Create([.. extents]);
        }
    }
}
