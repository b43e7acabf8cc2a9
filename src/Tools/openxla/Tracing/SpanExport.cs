using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>Sends spans to a collector by OTLP over HTTP, as JSON.</summary>
internal static class SpanExport
{
    private const string TracesPath = "/v1/traces";
    private const int InternalKind = 1;
    private const int ErrorStatus = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What went wrong; null where the collector has them.</summary>
    internal static string? Send(IReadOnlyList<Activity> spans, Uri collector)
    {
        // The standard's rule: an address without a path means the place for traces.
        var address = collector.AbsolutePath is "/" or "" ? new Uri(collector, TracesPath) : collector;
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var content = new ByteArrayContent(Format(spans));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            using var response = client.Send(request);
            return response.IsSuccessStatusCode ? null : $"status {(int)response.StatusCode}";
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException or InvalidOperationException)
        {
            return problem.Message;
        }
    }

    internal static byte[] Format(IReadOnlyList<Activity> spans)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("resourceSpans");
            json.WriteStartObject();
            json.WriteStartObject("resource");
            json.WriteStartArray("attributes");
            WriteAttribute(json, "service.name", "openxla");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartArray("scopeSpans");
            json.WriteStartObject();
            json.WriteStartObject("scope");
            json.WriteString("name", Observability.IrTelemetry.Name);
            json.WriteEndObject();
            json.WriteStartArray("spans");
            foreach (var span in spans) WriteSpan(json, span);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, Activity span)
    {
        json.WriteStartObject();
        json.WriteString("traceId", span.TraceId.ToHexString());
        json.WriteString("spanId", span.SpanId.ToHexString());
        if (span.ParentSpanId != default) json.WriteString("parentSpanId", span.ParentSpanId.ToHexString());
        json.WriteString("name", span.OperationName);
        json.WriteNumber("kind", InternalKind);
        json.WriteString("startTimeUnixNano", Nanoseconds(span.StartTimeUtc));
        json.WriteString("endTimeUnixNano", Nanoseconds(span.StartTimeUtc + span.Duration));
        json.WriteStartArray("attributes");
        foreach (var (key, value) in span.TagObjects) WriteAttribute(json, key, value);
        json.WriteEndArray();
        json.WriteStartObject("status");
        if (span.Status == ActivityStatusCode.Error) json.WriteNumber("code", ErrorStatus);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAttribute(Utf8JsonWriter json, string key, object? value)
    {
        json.WriteStartObject();
        json.WriteString("key", key);
        json.WriteStartObject("value");
        // In JSON, OTLP writes integers as strings.
        if (value is int number) json.WriteString("intValue", number.ToString(CultureInfo.InvariantCulture));
        else json.WriteString("stringValue", value?.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Nanoseconds(DateTime time) => ((time - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick).ToString(CultureInfo.InvariantCulture);
}
