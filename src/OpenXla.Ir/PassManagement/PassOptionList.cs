namespace OpenXla.Ir.PassManagement;

/// <summary>Reads the text of options that are lists: <c>a,{b c},"d,e"</c>.</summary>
public static class PassOptionList
{
    /// <summary>The elements; commas inside of brackets or quotes do not separate, braces and quotes around an element are dropped.</summary>
    public static List<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var elements = new List<string>();
        if (text.Length == 0) return elements;
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
            else if (c == ',' && depth == 0)
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
