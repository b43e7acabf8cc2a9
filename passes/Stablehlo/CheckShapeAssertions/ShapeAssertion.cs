using System.Globalization;
using System.Text;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.CheckShapeAssertions;

/// <summary><c>custom_call @shape_assertion(%holds, %a, %b) {error_message = "{0} is not {1}"}</c></summary>
internal static class ShapeAssertion
{
    private const int MaxInputs = 32;
    private static readonly string[] Known = ["api_version", "backend_config", "call_target_name", "error_message", "has_side_effect"];

    /// <summary>Why the assertion does not hold, or is none; null where it holds.</summary>
    public static string? FailureOf(CustomCallOp op)
    {
        if (MistakeOf(op) is { } mistake) return mistake;
        if (ConstantFolding.IntegersOf(op.GetOperand(0)) is not [var truth]) return "expects static assert_what (operand #0)";
        if (truth != 0) return null;
        var inputs = new long[op.OperandCount - 1];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (ConstantFolding.IntegersOf(op.GetOperand(i + 1)) is not [var input]) return $"expects static error_message_input (operand #{i + 1})";
            inputs[i] = input;
        }
        return Format(MessageOf(op), inputs);
    }

    private static string MessageOf(CustomCallOp op) => ((StringAttr)op.GetAttribute("error_message")!).Value;

    private static string? MistakeOf(CustomCallOp op)
    {
        if (op.OperandCount is < 1 or > MaxInputs + 1) return $"expects 1 <= size(operands) <= {MaxInputs + 1}";
        if (op.ResultCount != 0) return "expects size(results) = 0";
        foreach (var attribute in op.AllAttributes)
            if (!Known.Contains(attribute.Name)) return $"\"{attribute.Name}\" is not a supported attribute";
        if (op.BackendConfig is not (null or StringAttr { Value: "" } or DictionaryAttr { Count: 0 })) return "expects an empty backend_config";
        if (!IsScalar(op.GetOperand(0), 1)) return "expects assert_what (operand #0) to be a constant of type tensor<i1>";
        for (int i = 1; i < op.OperandCount; i++)
            if (!IsScalar(op.GetOperand(i), 32) && !IsScalar(op.GetOperand(i), 64)) return $"expects error_message_input (operand #{i}) to be a constant of type tensor<i32> or tensor<i64>";
        return op.GetAttribute("error_message") is StringAttr ? MistakeOfMessage(MessageOf(op), op.OperandCount - 1) : "expects an error_message attribute";
    }

    private static bool IsScalar(Value value, int width) => value.Type is TensorType { Rank: 0, ElementType: IntegerType { IsSignless: true } type } && type.Width == width;

    /// <summary>Places are <c>{index}</c>, <c>{index,layout}</c> or <c>{index:format}</c>.</summary>
    private static string? MistakeOfMessage(string message, int inputs)
    {
        for (int begin = message.IndexOf('{', StringComparison.Ordinal); begin >= 0; begin = message.IndexOf('{', begin + 1))
        {
            int end = message.AsSpan(begin).IndexOfAny(",:}") + begin;
            if (end < begin) break;
            if (int.TryParse(message.AsSpan(begin + 1, end - begin - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int index) && (index < 0 || index >= inputs))
                return $"expects error_message to contain format specifiers with error_message_input index less than {inputs}. Found specifier {message[begin..(end + 1)]}";
        }
        return null;
    }

    private static string Format(string message, long[] inputs)
    {
        if (inputs.Length == 0) return message;
        var text = new StringBuilder();
        for (int i = 0; i < message.Length; i++)
        {
            int end = message[i] == '{' ? message.IndexOf('}', i) : -1;
            int stop = end < 0 ? -1 : message.AsSpan(i, end - i + 1).IndexOfAny(",:}") + i;
            if (end < 0 || !int.TryParse(message.AsSpan(i + 1, stop - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= inputs.Length)
            {
                text.Append(message[i]);
                continue;
            }
            text.Append(inputs[index].ToString(CultureInfo.InvariantCulture));
            i = end;
        }
        return text.ToString();
    }
}
