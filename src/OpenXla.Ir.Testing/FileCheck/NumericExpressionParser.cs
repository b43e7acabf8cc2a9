using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Parses <c>N + 1</c>, <c>add(N, 0x10)</c>, <c>@LINE - 2</c> and parentheses, left to right.</summary>
internal sealed class NumericExpressionParser(Cursor cursor, VariableTable variables, object pattern, int line)
{
    /// <summary>Reads to the end of the cursor.</summary>
    public NumericExpression Parse()
    {
        var start = cursor.Position;
        var left = Operand();
        cursor.SkipBlanks();
        while (!cursor.AtEnd) left = Operation(left, start);
        return left;
    }

    /// <summary>The old spelling <c>[[@LINE+3]]</c>: one operation at most, on decimal literals only.</summary>
    public NumericExpression ParseLegacyLine()
    {
        var start = cursor.Position;
        NumericExpression left = PseudoVariable(cursor.VariableName(), start);
        cursor.SkipBlanks();
        if (cursor.AtEnd) return left;
        left = Operation(left, start, isLegacy: true);
        if (!cursor.AtEnd) throw cursor.Error($"unexpected characters at end of expression '{cursor.Rest}'");
        return left;
    }

    private NumericOperation Operation(NumericExpression left, int start, bool isLegacy = false)
    {
        var sign = cursor.Current;
        if (sign is not ('+' or '-')) throw cursor.Error($"unsupported operation '{sign}'");
        cursor.Position++;
        cursor.SkipBlanks();
        if (cursor.AtEnd) throw cursor.Error("missing operand in expression");
        if (isLegacy && !char.IsAsciiDigit(cursor.Current)) throw cursor.Error($"invalid operand format '{cursor.Rest}'");
        var right = Operand();
        var text = cursor.Source.Content[start..cursor.Position];
        cursor.SkipBlanks();
        return new NumericOperation(text, sign == '+' ? "add" : "sub", left, right);
    }

    private NumericExpression Operand()
    {
        cursor.SkipBlanks();
        if (cursor.Current == '(') return Nested();
        var start = cursor.Position;
        if (char.IsAsciiLetter(cursor.Current) || cursor.Current is '_' or '$' or '@') return NameOrCall(start);
        return Literal(start);
    }

    private NumericExpression Nested()
    {
        cursor.Position++;
        cursor.SkipBlanks();
        if (cursor.AtEnd) throw cursor.Error("missing operand in expression");
        var start = cursor.Position;
        var inner = Operand();
        cursor.SkipBlanks();
        while (!cursor.AtEnd && cursor.Current != ')') inner = Operation(inner, start);
        if (!cursor.Eat(")")) throw cursor.Error("missing ')' at end of nested expression");
        return inner;
    }

    private NumericExpression NameOrCall(int start)
    {
        var name = cursor.VariableName();
        if (name[0] == '@') return PseudoVariable(name, start);
        cursor.SkipBlanks();
        if (cursor.Current == '(') return Call(name, start);

        if (variables.IsStringDeclared(name)) throw cursor.Error($"string variable with name '{name}' already exists", start);
        var variable = variables.Number(name);
        if (ReferenceEquals(variable.DefinedIn, pattern))
            throw cursor.Error($"numeric variable '{name}' defined earlier in the same CHECK directive", start);
        return new NumericVariableUse(variable);
    }

    private NumericLiteral PseudoVariable(string name, int start)
    {
        if (name != "@LINE") throw cursor.Error($"invalid pseudo numeric variable '{name}'", start);
        return new NumericLiteral(name, line);
    }

    private NumericOperation Call(string name, int start)
    {
        if (!NumericOperation.IsFunction(name)) throw cursor.Error($"call to undefined function '{name}'", start);
        cursor.Position++;
        cursor.SkipBlanks();
        var arguments = new List<NumericExpression>();
        while (!cursor.AtEnd && cursor.Current != ')')
        {
            if (cursor.Current == ',') throw cursor.Error("missing argument");
            var argumentStart = cursor.Position;
            var argument = Operand();
            cursor.SkipBlanks();
            while (!cursor.AtEnd && cursor.Current is not (',' or ')')) argument = Operation(argument, argumentStart);
            arguments.Add(argument);
            if (!cursor.Eat(",")) continue;
            cursor.SkipBlanks();
            if (cursor.AtEnd || cursor.Current == ')') throw cursor.Error("missing argument");
        }

        if (!cursor.Eat(")")) throw cursor.Error("missing ')' at end of call expression");
        if (arguments.Count != 2)
            throw cursor.Error($"function '{name}' takes 2 arguments but {arguments.Count} given", start);
        return new NumericOperation(cursor.Source.Content[start..cursor.Position], name, arguments[0], arguments[1]);
    }

    private NumericLiteral Literal(int start)
    {
        var isNegative = cursor.Eat("-");
        var (radix, prefix) = cursor.Sees("0x") ? (16, 2) : cursor.Sees("0b") ? (2, 2) : cursor.Sees("0o") ? (8, 2)
            : cursor.Sees("0") && char.IsAsciiDigit(Next) ? (8, 1) : (10, 0);
        cursor.Position += prefix;
        var first = cursor.Position;
        var value = BigInteger.Zero;
        while (char.IsAsciiHexDigit(cursor.Current) && Convert.ToInt32(cursor.Current.ToString(), 16) is var digit && digit < radix)
        {
            value = value * radix + digit;
            cursor.Position++;
        }

        if (cursor.Position == first) throw cursor.Error($"invalid operand format '{cursor.Source.Content[start..cursor.End]}'", start);
        return new NumericLiteral(cursor.Source.Content[start..cursor.Position], isNegative ? -value : value);
    }

    private char Next => cursor.Position + 1 < cursor.End ? cursor.Source.Content[cursor.Position + 1] : '\0';
}
