namespace OpenXla.Ir.PassManagement;

/// <summary>Reads the text of options that are lists: <c>a,{b c},"d,e"</c>.</summary>
public static class PassOptionList
{
    /// <summary>The elements; commas inside of brackets or quotes do not separate, braces and quotes around an element are dropped.</summary>
    public static List<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? [] : SplitAt(text, ',');
    }

    /// <summary>Options as <c>name=value other={a b}</c>; one without a value has an empty one.</summary>
    public static List<(string Name, string Value)> Pairs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pairs = new List<(string, string)>();
        foreach (var pair in SplitAt(text, ' '))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0) pairs.Add((pair[..equals], Unwrap(pair[(equals + 1)..])));
            else if (pair.Length > 0) pairs.Add((pair, ""));
        }
        return pairs;
    }

    private static List<string> SplitAt(string text, char separator)
    {
        var elements = new List<string>();
        int start = 0;
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'') quote = c;
            else if (c is '{' or '(' or '[' or '<') depth++;
            else if (depth > 0 && c is ('}' or ')' or ']' or '>')) depth--;
            else if (c == separator && depth == 0)
            {
                elements.Add(Unwrap(text[start..i]));
                start = i + 1;
            }
        }
        elements.Add(Unwrap(text[start..]));
        return elements;
    }

    private static string Unwrap(string element)
    {
        element = element.Trim();
        bool isWrapped = element.Length >= 2 && (element[0], element[^1]) is ('{', '}') or ('"', '"') or ('\'', '\'');
        return isWrapped ? element[1..^1] : element;
    }
}
