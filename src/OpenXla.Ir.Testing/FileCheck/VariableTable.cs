namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>All variables of one run, with what is known of them while parsing and while matching.</summary>
internal sealed class VariableTable
{
    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumericVariable> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declaredStrings = new(StringComparer.Ordinal);

    public bool IsStringDeclared(string name) => _declaredStrings.Contains(name);

    public bool IsNumberDeclared(string name) => _numbers.ContainsKey(name);

    public void DeclareString(string name) => _declaredStrings.Add(name);

    public void SetString(string name, string value) => _strings[name] = value;

    public string? FindString(string name) => _strings.GetValueOrDefault(name);

    public NumericVariable? FindNumber(string name) => _numbers.GetValueOrDefault(name);

    /// <summary>The variable of that name, made on first sight: a use may stand above its definition.</summary>
    public NumericVariable Number(string name)
    {
        if (_numbers.TryGetValue(name, out var known)) return known;
        return _numbers[name] = new NumericVariable(name, NumericFormat.Unsigned);
    }

    /// <summary>Declares a variable with the format of its definition.</summary>
    public NumericVariable DefineNumber(string name, NumericFormat format)
    {
        var variable = Number(name);
        variable.Format = format;
        return variable;
    }

    /// <summary>Forgets the values of variables without <c>$</c>, at the start of a CHECK-LABEL block.</summary>
    public void ForgetLocals()
    {
        foreach (var name in _strings.Keys.Where(static name => !name.StartsWith('$')).ToList()) _strings.Remove(name);
        foreach (var variable in _numbers.Values.Where(static variable => !variable.Name.StartsWith('$'))) variable.Value = null;
    }
}
